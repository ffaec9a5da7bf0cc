account: owes-two-years
medium: short

> linked chats?
< Your account is open only in this conversation. No other chat or phone is connected.
| 1. Disconnect my account
| 2. Who looked at my account?
| 3. Talk to a person
