account: owes-one-year-es
language: es

> nombrar a un representante
> el primero
> este año
> 0300-12345R
> Morgan Ellis
> sí
