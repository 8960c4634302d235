## Whom to call, besides the emergency numbers: what each is for. Their French names stand in number.ftl.

directory-title = Whom to call
directory-open = Useful numbers
directory-danger = Danger now? Touch Emergency.
directory-free = free
directory-always = day and night
directory-housing-for = sleep tonight, without a home
directory-child-for = a child in danger
directory-violence-for = a woman hit or threatened
directory-distress-for = in despair, wanting to die
directory-victim-for = after a theft, blows, an accident
directory-poison-for = product swallowed, in the eyes
directory-rights-for = my rights at work
directory-unfair-for = treated worse: origin, sex…
directory-defender-for = an office does not answer
directory-temp-for = for temp workers: home, children, car
directory-job-for = look for work, unemployment
directory-family-for = help: children, rent
directory-health-for = health card, care, sick leave
