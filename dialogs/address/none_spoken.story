account: owes-one-year
without: address
medium: spoken

> what is my address on file
< There is no address on file that I can show. A person at the office can tell you where your letters go, and change it. Until then you can read your notices here: say "my notices". You can say: Talk to a person, My notices.
