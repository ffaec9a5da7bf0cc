account: owes-two-years
medium: spoken

> read me my tax return
< Which return do you mean? You can say: twenty twenty-three, twenty twenty-two.
> which ones are there
< These returns are on record. Which one do you mean? You can say: twenty twenty-three, twenty twenty-two.
> twenty twenty three
< The return for twenty twenty-three was received on Friday, April twelfth, twenty twenty-four. As filed:
| total income sixty thousand one hundred fifty dollars, adjusted gross income sixty thousand one hundred fifty dollars, taxable income thirty-eight thousand two hundred fifty dollars
| It showed six hundred ten dollars still to pay. Filing status: head of household. You can say: Transcripts, Where is my refund, How much do I owe, more.
