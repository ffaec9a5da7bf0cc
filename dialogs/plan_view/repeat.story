account: on-a-plan

> show my payment plan
< $200.00 is due on day 15 of each month. The next payment is $200.00 on Tuesday, December 15, 2026. It comes from the bank account ending in 0917.
| As of Sunday, November 22, 2026, $5,085.34 is owed in all. Interest and the penalty for paying late go on until it is paid. The plan began on Thursday, January 1, 2026.
| [How much do I owe?] [My payments] [Talk to a person]
> say that again
< $200.00 is due on day 15 of each month. The next payment is $200.00 on Tuesday, December 15, 2026. It comes from the bank account ending in 0917.
| As of Sunday, November 22, 2026, $5,085.34 is owed in all. Interest and the penalty for paying late go on until it is paid. The plan began on Thursday, January 1, 2026.
| [How much do I owe?] [My payments] [Talk to a person]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
