account: owes-two-years
language: es

> quiero agregar una cuenta bancaria
< Por favor, abra esta página y ponga allí su cuenta bancaria: http://127.0.0.1:8080/bank/f613afba5193c9d6aa387114111537c5
| El enlace sirve una sola vez, durante 15 minutos. Por su seguridad, no escriba el número en este chat. Le aviso aquí en cuanto la cuenta esté registrada.
| [Mis cuentas bancarias] [Hacer un pago]
