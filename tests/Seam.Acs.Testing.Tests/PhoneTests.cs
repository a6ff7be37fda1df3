using System.Text.Json.Nodes;

namespace Seam.Acs.Testing.Tests;

public sealed class PhoneTests
{
    private readonly SimulatorApi _api = new();

    [Fact]
    public async Task A_phone_holds_the_mobile_keys_of_its_owner_until_it_is_deactivated()
    {
        var building = _api.Simulator.AddLatchBuilding("Maple House", "Front Door");
        var (jane, john) = (await CreateIdentity(), await CreateIdentity());
        var phone = (await CreatePhone(jane)).Id("device");
        await CreatePhone(john);
        var key = await _api.Call(
            "acs/credentials/create",
            ("user_identity_id", jane),
            ("acs_system_id", building.AcsSystemId),
            ("access_method", "mobile_key"),
            ("allowed_acs_entrance_ids", new[] { building.Entrances[0].AcsEntranceId }),
            ("starts_at", "2024-07-13T12:00:00Z"),
            ("ends_at", "2024-07-18T12:00:00Z")
        );

        Assert.Equal([phone], await List("acs_credential_id", key.Id("acs_credential")));
        Assert.Equal([phone], await List("owner_user_identity_id", jane));
        await _api.Call("phones/deactivate", ("device_id", phone));

        Assert.Empty(await List("owner_user_identity_id", jane));
        (await _api.Refused("phones/get", ("device_id", phone))).Assert404("phone_not_found");
        var deactivated = await _api.Call("events/get", ("event_type", "phone.deactivated"), ("device_id", phone));
        Assert.Equal(phone, deactivated.Id("device"));
    }

    [Fact]
    public async Task A_phone_is_what_it_is_told_to_be()
    {
        var phone = await _api.Call(
            "phones/simulate/create_sandbox_phone",
            ("user_identity_id", await CreateIdentity()),
            ("phone_metadata", JsonNode.Parse("""{"operating_system":"android","device_model":"Pixel"}""")),
            ("assa_abloy_metadata", JsonNode.Parse("""{"ble_capability":true}"""))
        );

        Assert.Equal(("android_phone", "Pixel"), (phone.Text("device_type"), phone.Text("display_name")));
        Assert.True(phone["properties"]!["assa_abloy_credential_service_metadata"]!.Flag("has_active_endpoint"));
    }

    [Fact]
    public async Task A_deleted_identity_takes_its_phones_along()
    {
        var jane = await CreateIdentity();
        var phone = (await CreatePhone(jane)).Id("device");

        await _api.Call("user_identities/delete", ("user_identity_id", jane));

        (await _api.Refused("phones/get", ("device_id", phone))).Assert404("phone_not_found");
    }

    private async Task<string> CreateIdentity() =>
        (await _api.Call("user_identities/create", ("full_name", "Jane"))).Id("user_identity");

    private Task<JsonNode> CreatePhone(string identity) =>
        _api.Call("phones/simulate/create_sandbox_phone", ("user_identity_id", identity));

    private async Task<string[]> List(string name, string value) =>
        (await _api.Call("phones/list", (name, value))).Ids("device");
}
