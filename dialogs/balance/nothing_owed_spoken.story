account: nothing-owed
medium: spoken

> how much do i owe
< As of Sunday, November twenty-second, twenty twenty-six, Linda Schmidt owes nothing. You can say: My payments.
