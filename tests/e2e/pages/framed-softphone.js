// ?host=localhost puts the phone into a frame of that origin; other parameters go on to the phone.
const parameters = new URLSearchParams(location.search)
const frame = document.createElement('iframe')
frame.allow = 'microphone; autoplay'
frame.width = '480'
frame.height = '420'
frame.src = `http://${parameters.get('host') ?? location.hostname}:${location.port}/softphone.html?${parameters}`
document.body.append(frame)
