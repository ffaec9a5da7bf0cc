# En medio de un pago.
account: owes-one-year-es
language: es

> tengo celular nuevo, cambie el número
< Aquí no puedo ver ni cambiar un número de teléfono. Se cambia así:
| El número que recibe sus códigos para entrar: en los ajustes del servicio que comprueba quién es usted.
| El número suyo que tiene la oficina: lo cambia una persona de la oficina. El teléfono de la oficina está en la parte de arriba de cada aviso.
| Si perdió ese teléfono: diga «bloquear mi cuenta».
| [PIN para llamadas] [Hablar con una persona]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> qué número tienen de mí
< Aquí no puedo ver ni cambiar un número de teléfono. Se cambia así:
| El número que recibe sus códigos para entrar: en los ajustes del servicio que comprueba quién es usted.
| El número suyo que tiene la oficina: lo cambia una persona de la oficina. El teléfono de la oficina está en la parte de arriba de cada aviso.
| Si perdió ese teléfono: diga «bloquear mi cuenta».
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no, cancelar
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
