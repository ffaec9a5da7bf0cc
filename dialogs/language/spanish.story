# En medio de un pago.
account: owes-one-year-es
language: es

> ¿qué idiomas hablan?
< Hablo español e inglés, y ahora hablamos en español. Para cambiar, diga «English» en cualquier momento.
| Para otro idioma o lengua de señas, pida un intérprete a una persona de la oficina. El número de teléfono está en la parte de arriba de cada aviso.
| [Hablar con una persona]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> mi abuela solo habla mixteco, ¿hay alguien?
< Hablo español e inglés, y ahora hablamos en español. Para cambiar, diga «English» en cualquier momento.
| Para otro idioma o lengua de señas, pida un intérprete a una persona de la oficina. El número de teléfono está en la parte de arriba de cada aviso.
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
