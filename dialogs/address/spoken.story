account: owes-two-years
medium: spoken

> where do you mail my letters to
< A person at the office can tell you which address is on file, and change it. I cannot do that here yet. Until it is right, you can read your notices here: say "my notices". You can say: Talk to a person, My notices.
> repeat that please
< A person at the office can tell you which address is on file, and change it. I cannot do that here yet. Until it is right, you can read your notices here: say "my notices". You can say: Talk to a person, My notices.
