name = Terminar una autorización
help = Termino el derecho de alguien a actuar en su cuenta o a mirarla. No se termina nada antes de que usted diga que sí.
resume = Volvamos a la autorización que quiere terminar.
canceled = De acuerdo. No se terminó nada.
ask-authorization = ¿La autorización de quién debe terminar?
ask-authorization-again = Estas autorizaciones están vigentes. ¿Cuál debe terminar?
help-authorization = Cada una de estas deja que alguien actúe en la cuenta o la mire. Cuando se termina una, ya no da acceso.
choice-authorization = { $representative }, { $kind ->
    [power_of_attorney] para actuar por usted
   *[tax_information] solo para mirar
 }
invalid-authorization-not-listed = No encuentro esa autorización entre las vigentes.
confirm = Terminar la autorización de { $authorization-representative } { $authorization-kind ->
        [power_of_attorney] para actuar por el contribuyente
       *[tax_information] para mirar la cuenta
    }, para { $authorization-matters_list }. Después ya no dará acceso a la cuenta. ¿La termino?
    .authorization-matters_list = Formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
    .authorization-matters_list-spoken = formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
refused-not-allowed = Su conexión no permite terminar una autorización de esta cuenta.
refused-authorization-unknown = Ya no encuentro esa autorización.
refused-authorization-over = Esa autorización ya terminó.
ended = Listo. La autorización de { $end_authorization-representative } queda terminada. Ya no da acceso a la cuenta.
kept = De acuerdo. No se terminó nada. La autorización queda como está.
over = Diga «mis autorizaciones» para ver cómo está cada una.
none = No hay ninguna autorización vigente en esta cuenta, así que no hay nada que terminar.
