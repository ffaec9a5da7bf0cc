account: on-a-plan
language: es

> cambiar mi plan de pagos
< ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $832.00] [Corto plazo, débito automático: $832.00] [Mensual, débito automático: desde $66.00] [Mensual, pago yo: desde $66.00]
> quiero hablar con una persona
< Hay dos maneras de hablar con una persona. Llame a la oficina: el número de teléfono está en la parte de arriba de cada aviso que recibió por correo postal; por favor, tenga el aviso a la mano. O diga «pedir una llamada» y una persona le llama. Todavía no puedo comunicarle desde aquí. Yo sigo aquí para su saldo y sus pagos.
|
| Volvamos a cambiar su plan de pagos.
|
| ¿Cómo se debe pagar?
| [Corto plazo, pago yo: $832.00] [Corto plazo, débito automático: $832.00] [Mensual, débito automático: desde $66.00] [Mensual, pago yo: desde $66.00]
> la tercera
< Ahora son $200.00. Lo mínimo son $66.00. ¿Cuánto desea pagar al mes?
| [Como está: $200.00] [Lo mínimo: $66.00]
