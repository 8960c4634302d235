## What happened, then what to do. Short sentences, no code, no fault.

errors-try-again = Try again
errors-disk-full = The phone is full. Erase some photos or films, then come back.
errors-not-recorded = The answer is not recorded. Touch once more.
errors-other-window = Passerelle is already open in another window.
errors-take-over = Continue here
errors-taken-over = You are continuing in the other window. Touch to come back here.
errors-pack-refused = This pack is not safe. We do not open it. Tell the agency.
errors-pack-damaged = A pack is damaged. It will come back with the network.
errors-update-needed = There is a new version. Your answers stay here. Take it to continue.
errors-take-update = Take the new version
errors-sound-missing = The sound is missing. Look at the picture, then continue.
errors-picture-missing = The picture is missing. Listen, then continue.
errors-no-microphone = There is no microphone. Say the sentence without recording.
errors-microphone-closed = The microphone is off. Touch “Allow”, or speak without recording.
errors-no-camera = The camera does not work. Type the code.
errors-not-kept-here = This phone may erase your answers. Install Passerelle.
errors-not-protected = This address is not protected. The microphone does not work. Ask for the other address.
errors-browser-old = This phone is too old for Passerelle. Ask for help.
errors-unexpected = It is not working. Your recorded answers are still there. Touch to continue.
