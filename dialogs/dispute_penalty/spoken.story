account: owes-two-years
medium: spoken

> please waive the penalty
< Which penalty should be taken off? You can say: twenty twenty-two: six hundred sixty dollars in penalties, twenty twenty-three: one hundred twenty-two dollars and sixty cents in penalties.
> the first one
< six hundred sixty dollars in penalties has been added for twenty twenty-two so far. What happened? A sentence or two is enough.
> I was in the hospital in April
< six hundred sixty dollars in penalties for twenty twenty-two, and your reason is: I was in the hospital in April. Shall I ask the office to take them off?
> yes
< Done. The number of your request is eight two five, eight seven zero zero four. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date. You can say: Make a payment, I cannot pay, Why do I owe this.
