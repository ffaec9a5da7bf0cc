account: owes-one-year-es
language: es
medium: spoken

> ¿qué saben de mí?
< Guardo lo que se dice aquí, para poder responder y para que una persona vea lo que se hizo. Su cuenta la guarda la oficina. No guardo números de contribuyente, contraseñas, tarjetas ni cuentas de banco que se digan aquí por error. Para tener una copia o pedir que se borre, hable con una persona de la oficina. Puede decir: Desconectar mi cuenta, Quién miró mi cuenta, Hablar con una persona.
