# Somebody new is told what is possible and that connecting comes first.
account: none

> (begins)
< Hello. I answer questions about your tax account, take payments, set up payment plans and explain notices. First I need to know that it is you: connect your account, and then ask me anything, such as "how much do I owe?"
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> hello
< Hello. I answer questions about your tax account, take payments, set up payment plans and explain notices. First I need to know that it is you: connect your account, and then ask me anything, such as "how much do I owe?"
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> hi there
< Hello. I answer questions about your tax account, take payments, set up payment plans and explain notices. First I need to know that it is you: connect your account, and then ask me anything, such as "how much do I owe?"
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> what can you do?
< Hello. I answer questions about your tax account, take payments, set up payment plans and explain notices. First I need to know that it is you: connect your account, and then ask me anything, such as "how much do I owe?"
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
