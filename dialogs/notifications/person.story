account: owes-one-year

> which messages do I get from you
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you. You want confirmations here in the chat only.
| I cannot set reminders or quiet hours.
| [Change confirmations] [Turn news on or off] [Set my email]
> [Turn news on or off]
< Should I write to you when something happens on your account?
| [Yes, news on] [No, news off]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to the messages about your account.
|
| Should I write to you when something happens on your account?
| [Yes, news on] [No, news off]
> cancel
< All right. Nothing was changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
