account: nothing-owed
medium: spoken

> why do i owe money
< As of Sunday, November twenty-second, twenty twenty-six, Linda Schmidt owes nothing, so there is no balance to explain. You can say: My payments.
