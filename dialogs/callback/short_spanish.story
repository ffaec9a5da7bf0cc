account: owes-one-year-es
language: es
medium: short

> que me llamen después
< Una persona le puede llamar. ¿A qué número de teléfono?
> 305-555-0178
< ¿Cuándo le queda bien una llamada? Basta un día y una hora.
> el viernes
< Una llamada al 3055550178, cuándo: «el viernes». ¿La pido?
| 1. Sí
| 2. No
> sí
< Listo. Su petición de llamada está con la oficina, con el número 16996176. Pueden llamar a otra hora de la que pidió.
| 1. ¿Cuándo me atiende una persona?
| 2. Hablar con una persona
