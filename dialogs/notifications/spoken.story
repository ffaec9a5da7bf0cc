account: owes-one-year
medium: spoken

> remind me before a payment
< I write to you in your chat when something happens on your account: a payment came back, there is a new notice, or your payment plan needs you. No amounts stand in it. I cannot send reminders or emails. You can say: Stop messages, Talk to a person.
