# Why something is asked, time to think, and what somebody would rather not say.
account: owes-two-years

> make a payment
> why do you need that?
> one moment
> 2022
> I'd rather not say
> 300
> checking
> hold on
> why do you need that?
> yes
ledger:
