name = Agregar una cuenta bancaria
help = Le mando un enlace a una página segura donde usted pone su cuenta bancaria. El número nunca se escribe en este chat, y no se cobra nada sin que usted diga que sí.
    .spoken = Usted pone su cuenta bancaria en una página segura. El enlace se lo mando en un chat o por mensaje de texto. No se cobra nada sin que usted diga que sí.
resume = Volvamos a agregar una cuenta bancaria.
canceled = De acuerdo. No se agregó ninguna cuenta bancaria.
given = Por favor, abra esta página y ponga allí su cuenta bancaria: { $bank_link-link }
    El enlace sirve una sola vez, durante { $bank_link-minutes } minutos. Por su seguridad, no escriba el número en este chat. Le aviso aquí en cuanto la cuenta esté registrada.
    .spoken = No puedo poner el enlace en una llamada. Por favor, escríbame «agregar una cuenta bancaria» en un chat o por mensaje de texto, y allí se lo mando. Por su seguridad, no diga aquí el número.
    .short = Ponga su cuenta bancaria en esta página: { $bank_link-link } Sirve una sola vez, durante { $bank_link-minutes } minutos. No mande el número por mensaje. Le aviso cuando esté registrada.
refused-no-page = En este momento no está abierta la página donde se pone una cuenta bancaria.
no-page = Una persona de la oficina puede registrar su cuenta bancaria. Por su seguridad, no escriba su número en este chat.
    .spoken = Una persona de la oficina puede registrar su cuenta bancaria. Por su seguridad, no diga su número aquí.
