## A word by voice to the people who make the app, from any screen.

makers-title = Tell the makers
makers-ask = Say what works, and what does not.
makers-with = Your voice goes with the name of the screen. Never with your name.
makers-send = Send
makers-waits = Your voice waits for the network.
makers-received = Received. Thank you.
makers-by-hand = Without a group, you give the file yourself.
