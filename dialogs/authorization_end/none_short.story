account: nothing-owed
medium: short

> end my rep's access
