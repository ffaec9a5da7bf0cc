account: owes-two-years
medium: spoken

> i want to name a representative
< Should they act for you, or only look at your account? You can say: Act for me and look, Only look.
> the first
< For which years? You can say: This year, Last three years, All years.
> the first
< What is their CAF number? Please say it digit by digit.
> zero three zero zero one two three four five r
< You said something private, such as a taxpayer number, a card or a bank account. I did not keep it. Please do not say such numbers here; I never need them. What is their CAF number? Please say it digit by digit.
> Morgan Ellis
< I need the CAF number. It is nine digits and a letter. Please say it digit by digit.
> yes
< I am not sure what you need. Is it one of these? You can say: Go on, How much do I owe, Make a payment, My payments, Why do I owe this.
