// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

public partial class SeamPageConverter
{
    static partial void AddKnown()
    {
        Add<AccessGrant>();
        Add<AccessMethod>();
        Add<AcsCredential>();
        Add<AcsEncoder>();
        Add<AcsEntrance>();
        Add<AcsUser>();
        Add<ActionAttempt<ActionAttemptResult>>();
        Add<ConnectWebview>();
        Add<ConnectedAccount>();
        Add<Space>();
        Add<UnmanagedAccessGrant>();
        Add<UnmanagedUserIdentity>();
        Add<UserIdentity>();
    }
}
