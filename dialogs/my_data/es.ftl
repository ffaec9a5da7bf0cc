name = Mis datos
help = Le digo qué se guarda aquí sobre usted y qué no.
resume = Volvamos a sus datos.
canceled = De acuerdo. No se cambió nada.
what-is-stored = Guardo lo que usted y yo escribimos en este chat, para poder responder y para que una persona vea lo que se hizo. Su cuenta la guarda la oficina.
    No guardo números de contribuyente, contraseñas, tarjetas ni cuentas de banco que se escriban aquí por error.
    Ningún texto de este chat sale a un servicio externo para entenderlo.
    Para tener una copia o pedir que se borre, hable con una persona de la oficina. Ahora mismo puede desconectar este chat de su cuenta.
    .spoken = Guardo lo que se dice aquí, para poder responder y para que una persona vea lo que se hizo. Su cuenta la guarda la oficina. No guardo números de contribuyente, contraseñas, tarjetas ni cuentas de banco que se digan aquí por error. Para tener una copia o pedir que se borre, hable con una persona de la oficina.
    .short = Guardo lo que se escribe aquí, pero no números de contribuyente, contraseñas, tarjetas ni cuentas de banco escritos por error. Para una copia o para borrarlo, hable con una persona de la oficina; el teléfono está en su aviso.
