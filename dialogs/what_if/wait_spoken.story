account: owes-two-years
medium: spoken

> what if i wait until march first
< To clear what is owed it takes two thousand five hundred forty dollars and thirty-two cents if all is paid now, two thousand five hundred ninety-two dollars and thirty-one cents if all is paid on March first, twenty twenty-seven, two thousand five hundred eighty-seven dollars and eight cents with a short-term plan of four hundred thirty-two dollars a month by direct debit. This is a look ahead. Nothing was paid. You can say: Compare amounts, Make a payment, Start a payment plan, more.
> more
< To clear what is owed it takes two thousand five hundred eighty-seven dollars and eight cents with a short-term plan of four hundred thirty-two dollars a month that you pay yourself, three thousand one hundred sixty-six dollars and twenty-eight cents with a monthly plan of forty dollars a month by direct debit, three thousand one hundred ninety-five dollars and thirty-six cents with a monthly plan of forty-one dollars a month that you pay yourself. This is a look ahead. Nothing was paid. You can say: Compare amounts, Make a payment, Start a payment plan.
