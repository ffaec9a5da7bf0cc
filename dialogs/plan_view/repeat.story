account: on-a-plan

> show my payment plan
< $200.00 a month, on day 15. The next payment is $200.00 on Tuesday, December 15, 2026. It comes from the bank account ending in 0917.
| As of Sunday, November 22, 2026, $5,085.34 is owed in all. At this pace 27 payments are left, until Thursday, March 15, 2029: $5,564.08 with interest and penalties. Paid since Thursday, January 1, 2026: 11 payments.
| [Every payment of it] [Change my payment plan] [End my payment plan]
> say that again
< $200.00 a month, on day 15. The next payment is $200.00 on Tuesday, December 15, 2026. It comes from the bank account ending in 0917.
| As of Sunday, November 22, 2026, $5,085.34 is owed in all. At this pace 27 payments are left, until Thursday, March 15, 2029: $5,564.08 with interest and penalties. Paid since Thursday, January 1, 2026: 11 payments.
| [Every payment of it] [Change my payment plan] [End my payment plan]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
