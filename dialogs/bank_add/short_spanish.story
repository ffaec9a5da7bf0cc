account: owes-two-years
language: es
medium: short

> agregar cta d banco
< Ponga su cuenta bancaria en esta página: http://127.0.0.1:8080/bank/077c8b592e34988da8c71143d46ab5c2 Sirve una sola vez, durante 15 minutos. No mande el número por mensaje. Le aviso cuando esté registrada.
| 1. Mis cuentas bancarias
| 2. Hacer un pago
