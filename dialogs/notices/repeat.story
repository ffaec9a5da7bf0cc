account: owes-two-years

> show my notices
< You have 9 notices. 3 ask for something. The newest first:
| Nov 2, 2026: CP503 for 2023, the second reminder. Still open.
| May 18, 2026: Letter 608C for 2023, a penalty for a returned payment. Still open.
| Jul 15, 2024: CP501 for 2023, a reminder. A newer notice took its place.
| Jun 10, 2024: CP14 for 2023, the first bill. A newer notice took its place.
| Mar 11, 2024: LT11 for 2022, the final notice before a levy. Its last day was Apr 10, 2024.
| Feb 5, 2024: CP504 for 2022, a notice before a levy. A newer notice took its place.
| Nov 20, 2023: CP503 for 2022, the second reminder. A newer notice took its place.
| Oct 16, 2023: CP501 for 2022, a reminder. A newer notice took its place.
| Sep 11, 2023: CP14 for 2022, the first bill. A newer notice took its place.
| [What must I do?] [Explain a notice] [Make a payment]
> say that again
< You have 9 notices. 3 ask for something. The newest first:
| Nov 2, 2026: CP503 for 2023, the second reminder. Still open.
| May 18, 2026: Letter 608C for 2023, a penalty for a returned payment. Still open.
| Jul 15, 2024: CP501 for 2023, a reminder. A newer notice took its place.
| Jun 10, 2024: CP14 for 2023, the first bill. A newer notice took its place.
| Mar 11, 2024: LT11 for 2022, the final notice before a levy. Its last day was Apr 10, 2024.
| Feb 5, 2024: CP504 for 2022, a notice before a levy. A newer notice took its place.
| Nov 20, 2023: CP503 for 2022, the second reminder. A newer notice took its place.
| Oct 16, 2023: CP501 for 2022, a reminder. A newer notice took its place.
| Sep 11, 2023: CP14 for 2022, the first bill. A newer notice took its place.
| [What must I do?] [Explain a notice] [Make a payment]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
