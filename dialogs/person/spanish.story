account: none
language: es

> quiero hablar con una persona
< Todavía no puedo traer a una persona a este chat. Puede llamar a la oficina: el número de teléfono está en la parte de arriba de cada aviso que recibió por correo. Por favor, tenga el aviso a la mano. Yo sigo aquí para su saldo y sus pagos.
| [¿Cuánto debo?] [Mis pagos] [Hacer un pago]
