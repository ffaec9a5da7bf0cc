account: owes-one-year
medium: spoken

> what is my AGI
< The return for twenty twenty-five was received on Thursday, April ninth, twenty twenty-six. As filed:
| total income seventy-seven thousand one hundred eighty-six dollars, adjusted gross income seventy-seven thousand one hundred eighty-six dollars, taxable income sixty-one thousand four hundred thirty-six dollars
| It showed one thousand four hundred fifty dollars still to pay. Filing status: single. You can say: Transcripts, Where is my refund, How much do I owe, more.
