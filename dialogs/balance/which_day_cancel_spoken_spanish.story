account: owes-two-years
language: es
medium: spoken

> cuánto debería el 3/4
< ¿A cuál de estos se refiere? Puede decir: sábado tres de abril de dos mil veintisiete, jueves cuatro de marzo de dos mil veintisiete.
> déjelo
< De acuerdo. No se cambió nada. ¿En qué más le puedo ayudar? Puede decir: Cuánto debo, Hacer un pago, Mis pagos, Por qué debo eso.
