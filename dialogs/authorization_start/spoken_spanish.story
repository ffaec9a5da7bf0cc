account: owes-one-year-es
language: es
medium: spoken

> quiero nombrar a un representante
> solo mirar
> este año
> cero tres cero cero uno dos tres cuatro cinco erre
> Morgan Ellis
> sí
