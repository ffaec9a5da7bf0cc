account: owes-one-year

> I want to contest the notice
< You have the right to disagree. This is how it is done:
| If a notice is wrong: write to the address on it, by the date it gives. Say what is wrong, and send copies of your proof.
| If you want a penalty taken off: say "take the penalty off", and I send your request to the office. Good reasons are a first time, an illness or a disaster.
| After a final notice before a levy (LT11), or a notice of a lien (Letter 3172): ask for a hearing with Form 12153 within 30 days.
| A person at the office can help with each of these. The phone number is at the top of every notice.
| [Ask to take a penalty off] [Explain a notice] [Why do I owe this?] [Talk to a person]
> say that again
< You have the right to disagree. This is how it is done:
| If a notice is wrong: write to the address on it, by the date it gives. Say what is wrong, and send copies of your proof.
| If you want a penalty taken off: say "take the penalty off", and I send your request to the office. Good reasons are a first time, an illness or a disaster.
| After a final notice before a levy (LT11), or a notice of a lien (Letter 3172): ask for a hearing with Form 12153 within 30 days.
| A person at the office can help with each of these. The phone number is at the top of every notice.
| [Ask to take a penalty off] [Explain a notice] [Why do I owe this?] [Talk to a person]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
