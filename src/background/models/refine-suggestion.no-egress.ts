/** In the build without egress a card stays as it came up. */
export function refineSuggestion(): void {}
