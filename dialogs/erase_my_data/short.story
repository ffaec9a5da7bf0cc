account: owes-one-year
medium: short

> delete everything you have about me
< Nothing of this chat is stored yet. What we write from now on is stored until it is erased. Your account, with its payments and notices, is kept by the office.
| 1. Erase my data
| 2. Talk to a person
> 2
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| 1. How much do I owe?
| 2. My payments
| 3. Make a payment
> yes
< There is nothing to confirm at the moment. Here is what I can do.
| 1. How much do I owe?
| 2. Make a payment
| 3. My payments
| 4. Why do I owe this?
