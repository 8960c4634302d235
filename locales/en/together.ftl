## A duo on two phones: one shows a code, the other reads it. No network.

together-show = Show this code to the other phone.
together-read = Read the other phone
together-hold = Hold the camera in front of the other phone.
together-other-code = It is not this code. Look at the other phone.
together-not-here = This scene is not here yet. It comes with the network.
together-without-camera = No camera: “I look for it”, then these digits.
together-ready = The other is ready
together-choose = Choose a scene for two, or read the other phone.
