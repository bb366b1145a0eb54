export default function Page() { return <p>tabs/desk</p> }
