account: owes-one-year
medium: spoken

> what does my letter mean
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean? You can say: CP503, twenty twenty-five, CP501, twenty twenty-five, CP14, twenty twenty-five.
> the first one
< CP503 of Monday, November second, twenty twenty-six, for twenty twenty-five: this is the second reminder of what is owed.
| It asks you to pay one thousand four hundred three dollars and sixty-eight cents, as of its date, or to set up a payment plan. The date to act by is on the notice. If nothing is done, CP504 follows about Monday, December seventh, twenty twenty-six. You can say: How much do I owe, Make a payment, I do not agree, Talk to a person.
