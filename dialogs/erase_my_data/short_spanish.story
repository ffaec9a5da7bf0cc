account: owes-one-year-es
language: es
medium: short

> borre todo lo que tienen de mí
< De este chat todavía no hay nada guardado. Lo que escribamos desde ahora se guarda hasta que se borre. Su cuenta, con sus pagos y avisos, la guarda la oficina.
| 1. Borrar mis datos
| 2. Hablar con una persona
> 2
< Todavía no puedo traer a una persona a este chat. Puede llamar a la oficina: el número de teléfono está en la parte de arriba de cada aviso que recibió por correo. Por favor, tenga el aviso a la mano. Yo sigo aquí para su saldo y sus pagos.
| 1. ¿Cuánto debo?
| 2. Mis pagos
| 3. Hacer un pago
> no
< De acuerdo.
