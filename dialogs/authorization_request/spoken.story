account: on-a-plan
as: ellis
medium: spoken

> i'm an enrolled agent and i want to ask my client for authorization
> the first
> the first
> zero three zero zero one two three four five r
> yes
