"""Every table of the database; used as `tables.Network`, never handed to a page."""

from intersect.storage.tables.answers import Response, ResponseChange
from intersect.storage.tables.base import Base, Json, Moment
from intersect.storage.tables.documents import (
    CommuneArms,
    CommuneText,
    IssuedDocument,
)
from intersect.storage.tables.findings import OverlapReview
from intersect.storage.tables.programme import (
    Campaign,
    FrozenResult,
    Link,
    QuestionnaireVersion,
    Wave,
    wave_networks,
)
from intersect.storage.tables.registry import (
    Attendance,
    CommuneCovariate,
    CommuneShape,
    Meeting,
    Membership,
    Network,
    Organisation,
    Person,
    Territory,
    TerritoryAlias,
)
from intersect.storage.tables.sheets import Sheet, SheetReview
from intersect.storage.tables.staff import (
    ApiToken,
    AuditEvent,
    Role,
    User,
    user_roles,
    user_territories,
)
from intersect.storage.tables.work import (
    Job,
    MessageTemplate,
    OutboxMessage,
    RegistryUpload,
)

__all__ = [
    "ApiToken",
    "Attendance",
    "AuditEvent",
    "Base",
    "Campaign",
    "CommuneArms",
    "CommuneCovariate",
    "CommuneShape",
    "CommuneText",
    "FrozenResult",
    "IssuedDocument",
    "Job",
    "Json",
    "Link",
    "Meeting",
    "Membership",
    "MessageTemplate",
    "Moment",
    "Network",
    "Organisation",
    "OutboxMessage",
    "OverlapReview",
    "Person",
    "QuestionnaireVersion",
    "RegistryUpload",
    "Response",
    "ResponseChange",
    "Role",
    "Sheet",
    "SheetReview",
    "Territory",
    "TerritoryAlias",
    "User",
    "Wave",
    "user_roles",
    "user_territories",
    "wave_networks",
]
