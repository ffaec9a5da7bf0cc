account: nothing-owed

> end an authorization
