account: nothing-owed
medium: spoken

> i fired my accountant take away his access
