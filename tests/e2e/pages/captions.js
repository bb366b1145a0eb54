import { drawGoogleMeet } from '../../fixtures/transcripts/pages/google-meet.ts'
import { drawTeamsWeb } from '../../fixtures/transcripts/pages/teams-web.ts'
import { drawZoomWeb } from '../../fixtures/transcripts/pages/zoom-web.ts'

// Captions as the page of that name draws them, in the hands of the test: captions.html?page=google-meet
const draw = { 'google-meet': drawGoogleMeet, 'zoom-web': drawZoomWeb, 'teams-web': drawTeamsWeb }[new URLSearchParams(location.search).get('page')]
window.captions = draw(document.querySelector('main'))
