account: owes-two-years
medium: spoken

> what does my letter mean
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean? You can say: CP503, twenty twenty-three, Letter 608C, twenty twenty-three, CP501, twenty twenty-three, more.
> repeat that
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean? You can say: CP503, twenty twenty-three, Letter 608C, twenty twenty-three, CP501, twenty twenty-three, more.
> the second
< Letter 608C of Monday, May eighteenth, twenty twenty-six, for twenty twenty-three: a payment was returned by the bank, and a penalty was added.
| It asks you to pay twenty-five dollars, as of its date, or to set up a payment plan. The date to act by is on the notice. You can say: How much do I owe, Make a payment, I do not agree, Talk to a person.
