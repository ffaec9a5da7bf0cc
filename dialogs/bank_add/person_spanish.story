account: owes-two-years
language: es

> agregar cuenta bancaria
< Por favor, abra esta página y ponga allí su cuenta bancaria: http://127.0.0.1:8080/bank/ecb80fe208df30c4675b3fadd27fd4ef
| El enlace sirve una sola vez, durante 15 minutos. Por su seguridad, no escriba el número en este chat. Le aviso aquí en cuanto la cuenta esté registrada.
| [Mis cuentas bancarias] [Hacer un pago]
> quiero hablar con una persona
< Hay dos maneras de hablar con una persona. Llame a la oficina: el número de teléfono está en la parte de arriba de cada aviso que recibió por correo postal; por favor, tenga el aviso a la mano. O diga «pedir una llamada» y una persona le llama. Todavía no puedo comunicarle desde aquí. Yo sigo aquí para su saldo y sus pagos.
| [Pedir una llamada] [¿Cuándo me atiende una persona?] [¿Cuánto debo?]
