account: owes-two-years
language: es
medium: spoken

> quiero agregar una cuenta de banco
< No puedo poner el enlace en una llamada. Por favor, escríbame «agregar una cuenta bancaria» en un chat o por mensaje de texto, y allí se lo mando. Por su seguridad, no diga aquí el número. Puede decir: Mis cuentas bancarias, Hacer un pago.
