using Seam.Acs.Codegen.Emit;

namespace Seam.Acs.Codegen.Tests.Emit;

/// <summary>Names of the API as names of C#.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("acs_user_id", "AcsUserId")]
    [InlineData("common (PMS)", "CommonPms")]
    [InlineData("UNLOCK_DOOR", "UnlockDoor")]
    [InlineData("ID", "ID")]
    [InlineData("user.created", "UserCreated")]
    [InlineData("already-Split", "AlreadySplit")]
    [InlineData("camelCase", "CamelCase")]
    [InlineData("2fa_code", "Value2faCode")]
    [InlineData("", "Value")]
    [InlineData("?!", "Value")]
    public void Pascal(string name, string expected) => Assert.Equal(expected, Words.Pascal(name));

    [Theory]
    [InlineData("acs_user_id", "acsUserId", "acsUserId")]
    [InlineData("class", "@class", "class")]
    [InlineData("event", "@event", "event")]
    [InlineData("class_id", "classId", "classId")]
    [InlineData("9_lives", "value9Lives", "value9Lives")]
    public void Camel(string name, string inCode, string inText)
    {
        Assert.Equal(inCode, Words.Camel(name));
        Assert.Equal(inText, Words.PlainCamel(name));
    }

    [Theory]
    [InlineData("user_identities", "user_identity")]
    [InlineData("acs_users", "acs_user")]
    [InlineData("addresses", "address")]
    [InlineData("batches", "batch")]
    [InlineData("access", "access")]
    [InlineData("status", "status")]
    [InlineData("phone", "phone")]
    public void Singular(string name, string expected) => Assert.Equal(expected, Words.Singular(name));

    [Theory]
    [InlineData("AcsUser", "Name", "AcsUserName")]
    [InlineData("AcsUser", "UserName", "AcsUserName")]
    [InlineData("AcsUser", "AcsUserName", "AcsUserName")]
    [InlineData("Door", "Doors", "DoorDoors")]
    [InlineData("AcsUserErrorCode", "ErrorCode", "AcsUserErrorCode")]
    [InlineData("Id", "IdCard", "IdIdCard")]
    public void Join(string owner, string member, string expected) => Assert.Equal(expected, Words.Join(owner, member));

    [Theory]
    [InlineData("acs_user_ids", "access system user IDs")]
    [InlineData("image_url", "image URL")]
    [InlineData("LOCK_DOOR", "lock door")]
    public void Plain(string name, string expected) => Assert.Equal(expected, Words.Plain(name));
}
